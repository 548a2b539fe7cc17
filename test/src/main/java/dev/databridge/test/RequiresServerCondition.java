package dev.databridge.test;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Evaluates {@link RequiresServer}. */
final class RequiresServerCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<RequiresServer> requirement =
                AnnotationSupport.findAnnotation(context.getElement(), RequiresServer.class);
        if (requirement.isEmpty()) {
            return ConditionEvaluationResult.enabled("needs no particular server");
        }
        RunningTestServer server = TestServers.of(context);
        String lacking = Arrays.stream(requirement.get().value())
                .flatMap(capability -> server.lacks(capability).stream())
                .collect(Collectors.joining("; "));
        return lacking.isEmpty()
                ? ConditionEvaluationResult.enabled("the server has all that is needed")
                : ConditionEvaluationResult.disabled(lacking);
    }
}
