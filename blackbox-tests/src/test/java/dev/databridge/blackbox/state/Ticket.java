package dev.databridge.blackbox.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a version of type int. */
@Document("tickets")
record Ticket(@Id @Nullable UUID id, @Version int version, String holder, int seat) {}
