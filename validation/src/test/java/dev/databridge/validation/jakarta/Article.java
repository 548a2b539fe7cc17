package dev.databridge.validation.jakarta;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bson.types.ObjectId;

/** A document with constraints that only a provider can check. */
@Document("articles")
@Article.Balanced
class Article {
    @Id
    ObjectId id;

    @Shouted
    @Size(max = 10)
    @Field("t")
    String title = "NEWS";

    @NotBlank(message = "'${validatedValue}' is blank, {jakarta.validation.constraints.NotNull.message}")
    String text = "text";

    @NotNull(groups = Published.class)
    @Past(groups = Published.class)
    Instant published;

    @Size(min = 2, max = 3)
    List<@Shouted String> tags = new ArrayList<>(List.of("A", "B"));

    Set<@Shouted String> labels;

    @Shouted.Each
    String[] words;

    Map<@Shouted String, @Shouted String> notes = new LinkedHashMap<>();

    Optional<@Shouted String> nick = Optional.empty();

    @Even
    OptionalInt pages = OptionalInt.empty();

    @Even
    int count;

    @Valid
    Author author = new Author();

    List<@Valid Author> others = new ArrayList<>();

    interface Published {}

    /** An embedded object. */
    static class Author {
        @Shouted
        @Field("n")
        String name = "ANN";
    }

    @Constraint(validatedBy = Shouted.Rule.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @interface Shouted {
        String message() default "must be shouted";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Rule implements ConstraintValidator<Shouted, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return value == null || value.equals(value.toUpperCase(java.util.Locale.ROOT));
            }
        }

        @Constraint(validatedBy = Each.Rule.class)
        @Retention(RetentionPolicy.RUNTIME)
        @Target(ElementType.FIELD)
        @interface Each {
            String message() default "must all be shouted";

            Class<?>[] groups() default {};

            Class<? extends Payload>[] payload() default {};

            class Rule implements ConstraintValidator<Each, String[]> {
                @Override
                public boolean isValid(String[] value, ConstraintValidatorContext context) {
                    Shouted.Rule rule = new Shouted.Rule();
                    return value == null || List.of(value).stream().allMatch(each -> rule.isValid(each, context));
                }
            }
        }
    }

    @Constraint(validatedBy = Even.Rule.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Rule implements ConstraintValidator<Even, Integer> {
            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                return value == null || value % 2 == 0;
            }
        }
    }

    @Constraint(validatedBy = Balanced.Rule.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Balanced {
        String message() default "title and text must not be equal";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Rule implements ConstraintValidator<Balanced, Article> {
            @Override
            public boolean isValid(Article value, ConstraintValidatorContext context) {
                return value.title == null || !value.title.equals(value.text);
            }
        }
    }
}
