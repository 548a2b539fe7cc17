package dev.databridge.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is public or protected, in exported packages, and has no Javadoc comment. Overriding methods inherit theirs,
 * compact constructors have that of their record.
 */
final class DocumentationScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docTrees;
    private final CompilationUnitTree unit;
    private final List<String> found;

    private DocumentationScanner(DocTrees docTrees, CompilationUnitTree unit, List<String> found) {
        this.docTrees = docTrees;
        this.unit = unit;
        this.found = found;
    }

    static List<String> undocumented(List<Path> files) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
        }
        return scan(sources);
    }

    static List<String> undocumented(String name, String source) throws IOException {
        return scan(List.of(new Source(name, source)));
    }

    private static List<String> scan(List<JavaFileObject> sources) throws IOException {
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        Set<String> exported = exportedPackages(units);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            if (isExported(unit, exported)) {
                new DocumentationScanner(DocTrees.instance(task), unit, found).scan(unit, null);
            }
        }
        return found;
    }

    private static Set<String> exportedPackages(List<CompilationUnitTree> units) {
        Set<String> exported = new HashSet<>();
        for (CompilationUnitTree unit : units) {
            ModuleTree module = unit.getModule();
            if (module != null) {
                module.getDirectives().stream()
                        .filter(ExportsTree.class::isInstance)
                        .map(directive ->
                                ((ExportsTree) directive).getPackageName().toString())
                        .forEach(exported::add);
                // A module without exports has no public packages, which is not the same as no module.
                exported.add("module-info");
            }
        }
        return exported;
    }

    private static boolean isExported(CompilationUnitTree unit, Set<String> exported) {
        if (unit.getPackageName() == null) {
            return false;
        }
        String name = unit.getPackageName().toString();
        return exported.isEmpty() ? !(name + ".").contains(".internal.") : exported.contains(name);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        if (!isVisible(type.getModifiers())) {
            return null;
        }
        String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace("_type", "");
        require(type, kind + " " + type.getSimpleName());
        if (type.getKind() == Tree.Kind.RECORD) {
            requireComponents(type);
        }
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        if (isVisible(method.getModifiers()) && !isOverride(method) && !isOfCompiler(method)) {
            require(method, method.getName().toString());
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        // The components of a record are parameters, and private fields to the compiler. Constants may speak for
        // themselves.
        if (isVisible(variable.getModifiers()) && !isConstant(variable)) {
            require(variable, variable.getName().toString());
        }
        return null;
    }

    private boolean isVisible(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED) || isMemberOfInterface(flags);
    }

    private boolean isMemberOfInterface(Set<Modifier> flags) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        return (parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE)
                && !flags.contains(Modifier.PRIVATE);
    }

    private boolean isConstant(VariableTree variable) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        Set<Modifier> flags = variable.getModifiers().getFlags();
        boolean constant = flags.contains(Modifier.STATIC) && flags.contains(Modifier.FINAL);
        return parent.getKind() == Tree.Kind.INTERFACE || (constant && parent.getKind() != Tree.Kind.ENUM);
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** A constructor that nobody wrote has no position; that of a record without parentheses has its record's comment. */
    private boolean isOfCompiler(MethodTree method) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        return position(method) < 0 || (parent.getKind() == Tree.Kind.RECORD && method.getReturnType() == null);
    }

    private void require(Tree tree, String name) {
        if (comment() == null) {
            report(tree, name);
        }
    }

    private void requireComponents(ClassTree record) {
        DocCommentTree comment = comment();
        String described = comment == null ? "" : parameters(comment);
        for (Tree member : record.getMembers()) {
            if (member instanceof VariableTree component
                    && !component.getModifiers().getFlags().contains(Modifier.STATIC)
                    && !described.contains(" " + component.getName() + " ")) {
                report(record, "record " + record.getSimpleName() + " without @param " + component.getName());
            }
        }
    }

    private static String parameters(DocCommentTree comment) {
        StringBuilder names = new StringBuilder(" ");
        comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .forEach(tag -> names.append(((ParamTree) tag).getName()).append(' '));
        return names.toString();
    }

    private @Nullable DocCommentTree comment() {
        return docTrees.getDocCommentTree(getCurrentPath());
    }

    private void report(Tree tree, String name) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.add(file + ":" + unit.getLineMap().getLineNumber(position(tree)) + " " + name);
    }

    private long position(Tree tree) {
        return docTrees.getSourcePositions().getStartPosition(unit, tree);
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
