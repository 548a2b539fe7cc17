package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.math.BigDecimal;

/** A record whose ids a server takes for the same though their bytes differ. */
@Document("prices")
record Price(@Id BigDecimal amount, String label) {}
