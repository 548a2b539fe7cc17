package dev.databridge.blackbox.docs.bulk;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Version;

@Document("depots")
public record Depot(@Id String code, @Version long version, int parcels) {}
