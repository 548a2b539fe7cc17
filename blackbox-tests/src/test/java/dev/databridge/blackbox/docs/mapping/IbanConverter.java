package dev.databridge.blackbox.docs.mapping;

import dev.databridge.codec.Converter;

class IbanConverter implements Converter<Iban, String> {
    @Override
    public String toStored(Iban iban) {
        return iban.digits();
    }

    @Override
    public Iban fromStored(String digits) {
        return new Iban(digits);
    }
}
