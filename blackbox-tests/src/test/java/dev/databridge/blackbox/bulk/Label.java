package dev.databridge.blackbox.bulk;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a generated id and a version. */
@Document("labels")
record Label(@Id @Nullable UUID id, @Version long version, String text) {}
