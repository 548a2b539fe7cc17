package dev.databridge.blackbox.docs.tracking;

public class Address {
    String city;
}
