package dev.databridge.test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.databridge.DataBridge;
import dev.databridge.Database;
import dev.databridge.Documents;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves the parameters that {@link DataBridgeTest} names. */
final class DataBridgeExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(DataBridgeExtension.class);

    private static final Map<Class<?>, BiFunction<TestSpace, Parameter, Object>> RESOLVERS = Map.of(
            DataBridge.class, (space, parameter) -> space.bridge(),
            Database.class, (space, parameter) -> space.bridge().database(),
            Documents.class, (space, parameter) -> space.bridge().documents(documentType(parameter)),
            MongoClient.class, (space, parameter) -> space.server().client(),
            MongoDatabase.class, (space, parameter) -> space.mongoDatabase(),
            TestDatabase.class, (space, parameter) -> space.database());

    /** Lets a constructor have the database of the test that it makes the instance for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return RESOLVERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext context, ExtensionContext extension) {
        Parameter parameter = context.getParameter();
        BiFunction<TestSpace, Parameter, Object> resolver = RESOLVERS.get(parameter.getType());
        if (resolver == null) {
            throw new ParameterResolutionException("@DataBridgeTest has nothing for a parameter of "
                    + parameter.getType().getName());
        }
        return resolver.apply(space(extension), parameter);
    }

    private static Class<?> documentType(Parameter parameter) {
        if (parameter.getParameterizedType() instanceof ParameterizedType type) {
            Type argument = type.getActualTypeArguments()[0];
            if (argument instanceof Class<?> documentClass) {
                return documentClass;
            }
        }
        throw new ParameterResolutionException("The parameter " + parameter
                + " does not name one document class. Write it with the class, such as Documents<Flight>");
    }

    /** A store also finds what an outer context holds; the context's own id as the key keeps a class and its tests apart. */
    private static TestSpace space(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        context.getUniqueId(), id -> new TestSpace(TestServers.of(context)), TestSpace.class);
    }
}
