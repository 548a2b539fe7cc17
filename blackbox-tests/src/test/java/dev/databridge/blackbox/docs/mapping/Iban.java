package dev.databridge.blackbox.docs.mapping;

record Iban(String digits) {}
