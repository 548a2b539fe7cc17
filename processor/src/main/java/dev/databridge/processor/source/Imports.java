package dev.databridge.processor.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides which classes a file imports: the first one that asks for a simple name gets it, others are written in full.
 */
public final class Imports {
    private static final List<String> WRITTEN_AS_THEY_ARE = List.of(
            "Class",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String",
            "SuppressWarnings",
            "UnsupportedOperationException");

    private static final Set<String> MEMBERS = Set.of("Codecs", "Path", "Skeleton");

    private final String packageName;
    private final Predicate<String> exists;
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /**
     * @param packageName the file's package, empty for the unnamed one
     * @param exists whether a class of a qualified name is known to the compiler
     * @param topLevel the simple name of the class in the file
     * @param members simple names that the class declares within itself, type parameters included
     */
    public Imports(String packageName, Predicate<String> exists, String topLevel, Set<String> members) {
        this.packageName = packageName;
        this.exists = exists;
        String qualified = qualify(packageName, topLevel);
        taken.put(topLevel, qualified);
        members.forEach(name -> taken.put(name, qualified + '.' + name));
        WRITTEN_AS_THEY_ARE.forEach(name -> name("java.lang", name));
    }

    /**
     * How a class is written in the file.
     *
     * @param ofPackage the class's package
     * @param name the class's name within it, dotted if nested
     */
    public String name(String ofPackage, String name) {
        int dot = name.indexOf('.');
        String outermost = dot < 0 ? name : name.substring(0, dot);
        String qualified = qualify(ofPackage, outermost);
        String owner = taken.putIfAbsent(outermost, qualified);
        if (owner != null && !owner.equals(qualified)) {
            return qualify(ofPackage, name);
        }
        if (ofPackage.equals(packageName)) {
            return name;
        }
        if (!ofPackage.equals("java.lang") || exists.test(qualify(packageName, outermost))) {
            imported.add(qualified);
        }
        return name;
    }

    /** How a class that is not nested is written in the file. */
    public String name(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return name(dot < 0 ? "" : qualified.substring(0, dot), qualified.substring(dot + 1));
    }

    /**
     * How a type parameter of a class is called in what is generated for it: the same, unless it would hide a package, a
     * class that is written as it is, or one that is generated.
     */
    public static String typeParameter(String name) {
        boolean hides =
                Character.isLowerCase(name.charAt(0)) || WRITTEN_AS_THEY_ARE.contains(name) || MEMBERS.contains(name);
        return hides ? name + '_' : name;
    }

    /** The import declarations in alphabetical order, each as one line. */
    String declarations() {
        StringBuilder text = new StringBuilder();
        imported.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.toString();
    }

    private static String qualify(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + '.' + name;
    }
}
