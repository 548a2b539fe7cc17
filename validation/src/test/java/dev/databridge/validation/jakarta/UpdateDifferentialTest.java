package dev.databridge.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.ValidationException;
import dev.databridge.update.Update;
import dev.databridge.validation.ValidationSettings;
import dev.databridge.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of what an update stores, generated code and Hibernate Validator find the same. */
class UpdateDifferentialTest {
    static Stream<Update<EveryText>> updates() {
        EveryText.Part part = new EveryText.Part();
        part.name = " ";
        part.inner = new ArrayList<>(List.of(new EveryText.Part()));
        part.inner.get(0).name = null;
        part.pair = new EveryText.Pair(null, Arrays.asList("a", " "));
        return Stream.of(
                EveryText_.text.set(""),
                EveryText_.text.unset(),
                EveryText_.mail.set("no mail"),
                EveryText_.yes.set(false),
                EveryText_.list.set(List.of()),
                EveryText_.list.set(List.of("a", " ", "abcd")),
                EveryText_.list.push(" "),
                EveryText_.list.at(2).set("abcd"),
                EveryText_.list.unset(),
                EveryText_.set.set(Set.of("x")),
                EveryText_.set.addToSet("x"),
                EveryText_.map.set(Map.of(" ", List.of("a", "b", " "))),
                EveryText_.map.key(" ").set(List.of("a", "b", " ")),
                EveryText_.map.key("a").push(" "),
                EveryText_.map.key(" ").at(1).set(" "),
                EveryText_.array.set(new String[] {}),
                EveryText_.numbers.set(new int[] {1}),
                EveryText_.optional.set(" "),
                EveryText_.optional.unset(),
                EveryText_.optionals.key("a").set(" "),
                EveryText_.optionals.set(Map.of("a", Optional.of(" "))),
                EveryText_.optionalList.push(Optional.of(" ")),
                EveryText_.optionalNumbers.key("a").set(0),
                EveryText_.optionalNumbers.set(Map.of("a", OptionalInt.of(0))),
                EveryText_.optionalNumberList.push(OptionalInt.of(0)),
                EveryText_.optionalNumberList.set(List.of(OptionalInt.of(1), OptionalInt.of(0))),
                EveryText_.optionalLists.key("a").push(" "),
                EveryText_.optionalLists.key("a").set(List.of("a", " ")),
                EveryText_.part().set(part),
                EveryText_.part().unset(),
                EveryText_.part().name.set(" "),
                EveryText_.part().inner().push(part),
                EveryText_.parts().set(Arrays.asList(null, part)),
                EveryText_.parts().push(part),
                EveryText_.otherParts().push(part),
                EveryText_.otherParts().at(1).name.set(" "),
                EveryText_.partsByName().key("a").set(part),
                EveryText_.partsByName().key("a").name.set(" "),
                EveryText_.partLists().key("a").push(part),
                EveryText_.partLists().key("a").at(0).name.set(" "),
                EveryText_.partArray().push(part),
                EveryText_.optionalPart().set(part),
                EveryText_.self().part().pair().set(part.pair));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void bothFindTheSame(Update<EveryText> update) {
        try (DataBridge bridge = DataBridge.connect("embedded:" + UUID.randomUUID())) {
            List<String> generated = found(bridge, update);
            List<String> provided = found(bridge.with(ValidationSettings.DEFAULT.withProviderForAll()), update);
            assertThat(provided).isEqualTo(generated).isNotEmpty();
        }
    }

    private static List<String> found(DataBridge bridge, Update<EveryText> update) {
        Documents<EveryText> texts = bridge.documents(EveryText.class);
        ValidationException thrown = catchThrowableOfType(
                ValidationException.class, () -> texts.updateMany(EveryText_.yes.eq(true), update));
        return thrown == null
                ? List.of()
                : thrown.violations().stream()
                        .map(UpdateDifferentialTest::shown)
                        .sorted()
                        .toList();
    }

    /** Elements of sets have no index for a provider. */
    private static String shown(Violation violation) {
        boolean set = violation.property().startsWith("set");
        return (set ? "set" : violation.path() + " = " + violation.property()) + " " + violation.constraint() + " "
                + violation.message() + " " + violation.valueType();
    }
}
