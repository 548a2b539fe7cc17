package dev.databridge.blackbox.docs.validation;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

@Document("members")
public class Member extends ActiveDocument {
    @Id
    ObjectId id;

    @NotBlank
    @Size(max = 40)
    String name;

    @Email
    String mail;

    @Min(16)
    int age;

    @Size(max = 5)
    List<@NotBlank String> interests = new ArrayList<>();

    @Valid // otherwise the constraints of Address are not looked at
    Address address;

    @AssertTrue(message = "members have a mail or a postal address")
    boolean isReachable() {
        return mail != null || address != null;
    }
}
