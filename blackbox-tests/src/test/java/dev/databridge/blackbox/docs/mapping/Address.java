package dev.databridge.blackbox.docs.mapping;

record Address(String street, String city) {}
