package dev.databridge.validation.jakarta;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bson.types.ObjectId;

/** Constraints on text, booleans, containers and objects. */
@Document
class EveryText {
    @Id
    ObjectId id;

    @NotNull
    @NotBlank
    @NotEmpty
    @Size(min = 2, max = 5, message = "{min} to {max} letters, please")
    @Field("t")
    String text;

    @Null
    String none;

    @Email
    String mail;

    @Email(regexp = "[^@]+@[a-z.]+", message = "no mail $5")
    String ownMail;

    @Email(flags = Pattern.Flag.MULTILINE)
    String flaggedMail;

    @Pattern(regexp = "[a-z]{2}\\.\"\\w*")
    @Pattern(
            regexp = "A.*",
            flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
    String pattern;

    @Size(min = 1)
    @Size(max = 1, message = "one at most")
    String sizes;

    @AssertTrue
    boolean yes;

    @AssertFalse
    Boolean no;

    @AssertTrue
    @AssertFalse
    @NotNull
    Boolean both;

    @NotEmpty
    @Size(max = 2)
    List<@NotBlank @Size(max = 3) String> list;

    @NotEmpty
    Set<@NotNull @Email String> set;

    @Size(min = 1, max = 2)
    Map<@NotBlank String, @Size(max = 2) List<@NotBlank String>> map;

    @NotEmpty
    @Size(max = 2)
    String[] array;

    @NotEmpty
    @Size(min = 2)
    int[] numbers;

    @NotEmpty
    byte[] bytes;

    @NotNull
    Optional<@NotBlank @Size(max = 3) String> optional;

    Map<String, Optional<@NotBlank String>> optionals;

    List<Optional<@NotBlank String>> optionalList;

    Map<String, @Min(1) OptionalInt> optionalNumbers;

    List<@Min(1) OptionalInt> optionalNumberList;

    Map<String, Optional<List<@NotBlank String>>> optionalLists;

    @Valid
    @NotNull
    Part part;

    Part unchecked;

    @Valid
    List<Part> parts;

    List<@Valid @NotNull Part> otherParts;

    @Valid
    Map<String, Part> partsByName;

    Map<String, List<@Valid Part>> partLists;

    @Valid
    Part[] partArray;

    Optional<@Valid Part> optionalPart;

    @Valid
    EveryText self;

    @Transient
    @NotBlank
    String password;

    private @Size(max = 2) String hidden;

    @NotBlank
    public String getHidden() {
        return hidden;
    }

    public void setHidden(String hidden) {
        this.hidden = hidden;
    }

    @AssertTrue(message = "yes and no exclude each other")
    boolean isConsistent() {
        return yes && Boolean.TRUE.equals(no);
    }

    /** A part with a renamed field and parts of its own. */
    static class Part {
        @NotBlank
        @Field("n")
        String name = "x";

        @Valid
        List<Part> inner = new ArrayList<>();

        @Valid
        Pair pair;
    }

    /** A record. */
    record Pair(@NotNull String first, List<@NotBlank String> others) {}
}
