package dev.databridge.architecture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;

/** What no class of {@code bson} and {@code core} may do, one way a method. */
final class LookupSamples {
    interface ByName {
        Class<?> find(String name) throws ClassNotFoundException;
    }

    private LookupSamples() {}

    static Class<?> classByName(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }

    static ByName classByReference() {
        return Class::forName;
    }

    static Class<?> classOfLoader(ClassLoader loader, String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    static int members(Class<?> type) {
        return type.getMethods().length;
    }

    static Function<Class<?>, Object[]> declaredMembers() {
        return Class::getDeclaredFields;
    }

    static int components(Class<?> type) {
        return type.getRecordComponents().length;
    }

    static Object handle(Class<?> type) throws ReflectiveOperationException {
        return MethodHandles.lookup().findVirtual(type, "toString", MethodType.methodType(String.class));
    }

    static Object privateLookup(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }
}
