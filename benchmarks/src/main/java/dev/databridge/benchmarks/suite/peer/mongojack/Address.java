package dev.databridge.benchmarks.suite.peer.mongojack;

import org.jspecify.annotations.Nullable;

/** Where a person lives. */
public class Address {
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String zip;

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getZip() {
        return zip;
    }

    public void setZip(@Nullable String zip) {
        this.zip = zip;
    }
}
