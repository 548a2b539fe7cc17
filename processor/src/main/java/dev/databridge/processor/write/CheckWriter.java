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
        List<CheckedProperty> checked = checks.properties().stream()
                .filter(property -> !property.value().isEmpty())
                .toList();
        List<List<CheckedProperty>> parts = Parts.of(checked);
        List<String> names = methods.names("checkFields", parts.size());
        text.line("@Override");
        text.open("public void check(" + file.self() + " value, " + violations() + " violations)");
        if (parts.size() > 1) {
            names.forEach(name -> text.line(name + "(value, violations);"));
        } else {
            checked.forEach(methods::call);
        }
        text.close().blank();
        for (int part = 0; part < parts.size() && parts.size() > 1; part++) {
            text.open("private " + file.method() + "void " + names.get(part) + "(" + file.self() + " value, "
                    + violations() + " violations)");
            parts.get(part).forEach(methods::call);
            text.close().blank();
        }
    }

    private String violations() {
        return file.use("dev.databridge.validation.Violations");
    }

    private void update() {
        List<CheckedProperty> stored = checks.properties().stream()
                .filter(property -> property.field() != null && property.field().role() != Field.Role.EXTRA)
                .toList();
        List<List<CheckedProperty>> parts = Parts.of(stored);
        List<String> names = methods.names("checkUpdateOfFields", parts.size());
        text.line("@Override");
        text.open("public void checkUpdate(" + updatedValue() + " update)");
        if (parts.size() > 1) {
            text.line("String name = update.next();");
            for (String name : names) {
                text.open("if (" + name + "(name, update))");
                text.line("return;");
                text.close();
            }
        } else if (!stored.isEmpty()) {
            text.open("switch (update.next())");
            cases(stored);
            text.line("default -> {}");
            text.close();
        }
        text.close().blank();
        for (int part = 0; part < parts.size() && parts.size() > 1; part++) {
            updateOf(names.get(part), parts.get(part));
        }
    }

    private String updatedValue() {
        return file.use("dev.databridge.validation.UpdatedValue");
    }

    /** A method that says whether the field that an update names is one of these. */
    private void updateOf(String method, List<CheckedProperty> properties) {
        text.open("private " + file.method() + "boolean " + method + "(String name, " + updatedValue() + " update)");
        text.open("switch (name)");
        cases(properties);
        text.open("default ->");
        text.line("return false;");
        text.close();
        text.close();
        text.line("return true;");
        text.close().blank();
    }

    private void cases(List<CheckedProperty> properties) {
        for (CheckedProperty property : properties) {
            text.chain(
                    "case " + Names.literal(property.storedName()) + " -> update.of(" + Names.literal(property.name())
                            + ")",
                    methods.chain(property));
        }
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
