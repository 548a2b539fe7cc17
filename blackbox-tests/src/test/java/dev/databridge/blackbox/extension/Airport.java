package dev.databridge.blackbox.extension;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;

@Document("airports")
record Airport(@Id String code, String city) {}
