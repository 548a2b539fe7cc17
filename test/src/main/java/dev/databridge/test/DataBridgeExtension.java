package dev.databridge.test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves the parameters that {@link DataBridgeTest} names. */
final class DataBridgeExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(DataBridgeExtension.class);

    private static final Map<Class<?>, Function<TestSpace, Object>> RESOLVERS = Map.of(
            MongoClient.class, space -> space.server().client(),
            MongoDatabase.class, TestSpace::mongoDatabase,
            TestDatabase.class, TestSpace::database);

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
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Function<TestSpace, Object> resolver =
                RESOLVERS.get(parameter.getParameter().getType());
        if (resolver == null) {
            throw new IllegalArgumentException("Not a parameter of @DataBridgeTest: " + parameter);
        }
        return resolver.apply(space(context));
    }

    /** A store also finds what an outer context holds; the context's own id as the key keeps a class and its tests apart. */
    private static TestSpace space(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        context.getUniqueId(), id -> new TestSpace(TestServers.of(context)), TestSpace.class);
    }
}
