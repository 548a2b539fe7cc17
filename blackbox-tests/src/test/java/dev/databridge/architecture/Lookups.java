package dev.databridge.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.invoke.MethodHandles;
import java.util.Set;

/** Accesses, called or as a method reference, that look a class or its members up at run time. */
final class Lookups {
    static final DescribedPredicate<JavaAccess<?>> ANY =
            DescribedPredicate.describe("looks a class or its members up at run time", Lookups::isLookup);

    private static final Set<String> OF_A_CLASS = Set.of(
            "forName",
            "newInstance",
            "getMethod",
            "getMethods",
            "getField",
            "getFields",
            "getConstructor",
            "getConstructors",
            "getRecordComponents");

    private Lookups() {}

    private static boolean isLookup(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        if (owner.isEquivalentTo(Class.class)) {
            return OF_A_CLASS.contains(name) || name.startsWith("getDeclared");
        }
        if (owner.isEquivalentTo(MethodHandles.Lookup.class)) {
            return name.startsWith("find") || name.startsWith("unreflect") || name.startsWith("define");
        }
        return (owner.isEquivalentTo(MethodHandles.class) && name.equals("privateLookupIn"))
                || (owner.isAssignableTo(ClassLoader.class) && name.equals("loadClass"));
    }
}
