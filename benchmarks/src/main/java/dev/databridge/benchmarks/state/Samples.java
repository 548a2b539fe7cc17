package dev.databridge.benchmarks.state;

/**
 * One kind of documents, with and without setters that note what was set.
 *
 * @param plain changed through its fields
 * @param flagged changed through setters
 */
record Samples<T extends Copyable, F extends Flagged>(Sample<T> plain, Sample<F> flagged) {
    static Samples<?, ?> of(Kind kind) {
        return switch (kind) {
            case FLAT -> flat();
            case WIDE -> wide();
            case TEXT -> text();
            case ARRAYS -> arrays();
            case NESTED -> nested();
        };
    }

    private static Samples<?, ?> flat() {
        Sample<Flat> plain = Sample.of(
                Flat_Codec.INSTANCE,
                Flat.make(),
                (flat, number) -> flat.age = number,
                (flat, number) -> flat.address = Flat.Place.numbered(number));
        return new Samples<>(
                plain,
                plain.as(
                        FlaggedFlat_Codec.INSTANCE,
                        FlaggedFlat::setAge,
                        (flat, number) -> flat.setAddress(Flat.Place.numbered(number))));
    }

    private static Samples<?, ?> wide() {
        Sample<Wide> plain = Sample.of(
                Wide_Codec.INSTANCE,
                Wide.make(),
                (wide, number) -> wide.delay = number,
                (wide, number) -> wide.crew.attendants = number);
        return new Samples<>(
                plain,
                plain.as(
                        FlaggedWide_Codec.INSTANCE,
                        FlaggedWide::setDelay,
                        (wide, number) -> wide.crew.setAttendants(number)));
    }

    private static Samples<?, ?> text() {
        Sample<Text> plain = Sample.of(
                Text_Codec.INSTANCE,
                Text.make(),
                (text, number) -> text.second = Text.text(number),
                (text, number) -> text.page.text = Text.text(number));
        return new Samples<>(
                plain,
                plain.as(
                        FlaggedText_Codec.INSTANCE,
                        (text, number) -> text.setSecond(Text.text(number)),
                        (text, number) -> text.page.setText(Text.text(number))));
    }

    private static Samples<?, ?> arrays() {
        Sample<Arrays> plain = Sample.of(
                Arrays_Codec.INSTANCE,
                Arrays.make(),
                (arrays, number) -> arrays.numbers.set(50, number),
                (arrays, number) -> arrays.counts.put("key50", number));
        return new Samples<>(
                plain,
                plain.as(
                        FlaggedArrays_Codec.INSTANCE,
                        (arrays, number) -> {
                            arrays.numbers.set(50, number);
                            arrays.setNumbers(arrays.numbers);
                        },
                        (arrays, number) -> {
                            arrays.counts.put("key50", number);
                            arrays.setCounts(arrays.counts);
                        }));
    }

    private static Samples<?, ?> nested() {
        Sample<Nested> plain = Sample.of(
                Nested_Codec.INSTANCE,
                Nested.make(),
                (nested, number) -> nested.number = number,
                (nested, number) -> nested.innermost().number = number);
        return new Samples<>(
                plain,
                plain.as(
                        FlaggedNested_Codec.INSTANCE,
                        FlaggedNested::setNumber,
                        (nested, number) -> nested.innermost().setNumber(number)));
    }
}
