package dev.databridge.blackbox.core;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.types.ObjectId;

/** A document with constraints. */
@Document("customers")
class Customer extends ActiveDocument {
    @Id
    ObjectId id;

    @NotBlank
    @Size(max = 10)
    @Field("n")
    String name = "Ann";

    @Min(0)
    @Max(150)
    int age = 30;

    @Email
    String mail;

    @Size(max = 3)
    List<@NotBlank String> tags = new ArrayList<>();

    Map<@Size(min = 2) String, @Min(1) Integer> scores = new LinkedHashMap<>();

    Optional<@Size(max = 3) String> nick = Optional.empty();

    @Min(1)
    OptionalInt rank = OptionalInt.empty();

    @Valid
    @NotNull
    Home home = new Home("Main Street", null);

    List<@Valid Home> others = new ArrayList<>();

    Home unchecked;

    boolean blocked;

    @AssertTrue
    boolean isConsistent() {
        return !blocked || age > 0;
    }

    /** An embedded record that may hold itself. */
    record Home(@NotBlank @Field("s") String street, @Valid Home annex) {}
}
