package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.ValidationMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.types.ObjectId;

/** A document with constraints of every shape. */
@Document(validation = ValidationMode.STRICT)
public class Account {
    @Id
    public ObjectId id;

    @NotBlank
    @Size(max = 40, message = "at most {max} letters")
    @Field("n")
    public String name;

    @Min(18)
    public int age;

    @Email
    @Pattern(regexp = ".+@example\\.com", flags = Pattern.Flag.CASE_INSENSITIVE)
    public String mail;

    @DecimalMin(value = "0.50", inclusive = false)
    public BigDecimal balance;

    @Past
    public Instant opened;

    @NotNull
    @Size(min = 1)
    public List<@NotBlank String> tags;

    public Map<@Size(min = 2) String, List<@PositiveOrZero Integer>> scores;

    public Optional<@NotBlank String> nick;

    @Min(1)
    public OptionalInt rank;

    @Valid
    @NotNull
    public Address home;

    public List<@Valid Address> others;

    @AssertTrue
    public boolean isConsistent() {
        return true;
    }

    /** An embedded record. */
    public record Address(@NotBlank String street, String city) {}
}
