package dev.databridge.blackbox.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;

/** An active document that reads the last of several fields of one name. */
@Document(value = "lenient", lenientDuplicates = true)
class Lenient extends ActiveDocument {
    @Id
    int id;

    int number;
}
