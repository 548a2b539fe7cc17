package dev.databridge.processor.write;

import dev.databridge.processor.model.CheckedProperty;
import dev.databridge.processor.model.Checks;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what checks a class with constraints: the whole object, the values of updates, and what is said to a provider. */
final class CheckWriter {
    private final CodecFile file;
    private final ObjectModel model;
    private final Checks checks;
    private final SourceText text;
    private final CheckMethods methods;

    CheckWriter(CodecFile file) {
        this.file = file;
        model = file.model;
        checks = model.checks();
        text = file.text;
        methods = new CheckMethods(file);
    }

    void write() {
        methods.constants();
        object();
        checks.properties().forEach(methods::write);
        update();
        description();
    }

    private void object() {
        text.line("@Override");
        text.open("public void check(" + file.self() + " value, " + violations() + " violations)");
        for (CheckedProperty property : checks.properties()) {
            methods.call(property);
        }
        text.close().blank();
    }

    private String violations() {
        return file.use("dev.databridge.validation.Violations");
    }

    private void update() {
        text.line("@Override");
        text.open("public void checkUpdate(" + file.use("dev.databridge.validation.UpdatedValue") + " update)");
        List<CheckedProperty> stored = checks.properties().stream()
                .filter(property -> property.field() != null && property.field().role() != Field.Role.EXTRA)
                .toList();
        if (!stored.isEmpty()) {
            text.open("switch (update.next())");
            for (CheckedProperty property : stored) {
                text.chain(
                        "case " + Names.literal(property.storedName()) + " -> update.of("
                                + Names.literal(property.name()) + ")",
                        methods.chain(property));
            }
            text.line("default -> {}");
            text.close();
        }
        text.close().blank();
    }

    private void description() {
        if (!checks.unchecked().isEmpty()) {
            String list = file.use("java.util.List");
            getter(
                    list + "<String> unchecked()",
                    list + ".of",
                    checks.unchecked().stream().map(Names::literal).toList());
        }
        cascades();
        storedNames();
        if (checks.mode() != null) {
            String mode = file.use("dev.databridge.validation.Validation");
            getter(mode + " validation()", mode + "." + checks.mode(), null);
        }
    }

    private void cascades() {
        List<String> entries = new ArrayList<>();
        String map = file.use("java.util.Map");
        for (CheckedProperty property : checks.properties()) {
            Value cascaded = property.value().cascaded();
            if (cascaded != null) {
                entries.add(map + ".entry(" + Names.literal(property.name()) + ", "
                        + file.codecs.of(cascaded).inside() + ")");
            }
        }
        if (!entries.isEmpty()) {
            String codec = file.use("dev.databridge.codec.ValueCodec");
            getter(map + "<String, " + codec + "<?>> cascades()", map + ".ofEntries", entries);
        }
    }

    private void storedNames() {
        String map = file.use("java.util.Map");
        List<String> entries = model.fields().stream()
                .filter(field -> !field.name().equals(field.stored()))
                .map(field ->
                        map + ".entry(" + Names.literal(field.name()) + ", " + Names.literal(field.stored()) + ")")
                .toList();
        if (!entries.isEmpty()) {
            getter(map + "<String, String> storedNamesByProperty()", map + ".ofEntries", entries);
        }
    }

    private void getter(String declaration, String value, @Nullable List<String> arguments) {
        text.line("@Override");
        text.open("public " + declaration);
        if (arguments == null) {
            text.line("return " + value + ";");
        } else {
            text.call("return " + value, arguments, ";");
        }
        text.close().blank();
    }

    /** For the order of constants: what is declared and with which expression. */
    static void declare(SourceText text, Map<String, String> constants) {
        constants.forEach(text::assign);
        text.blank();
    }
}
