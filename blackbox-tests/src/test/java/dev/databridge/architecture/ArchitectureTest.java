package dev.databridge.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = Modules.classes();
    /** The internal twin of a package; what is internal to a module as a whole is no twin. */
    private static final Pattern TWIN =
            Pattern.compile("^(dev\\.databridge\\.(?!internal\\b)[\\w.]+?)\\.internal\\b.*");

    private static final Set<String> WITHOUT_REFLECTION = Set.of("bson", "core");

    @Test
    void the_rules_see_the_modules() {
        assertThat(CLASSES).anyMatch(type -> Modules.of(type).equals("bson"));
        assertThat(CLASSES).anyMatch(type -> Modules.of(type).equals("core"));
    }

    @Test
    void nothing_of_java_lang_reflect_in_bson_and_core() {
        noClasses()
                .that(areIn(WITHOUT_REFLECTION))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void no_class_or_member_is_looked_up_in_bson_and_core() {
        noClasses()
                .that(areIn(WITHOUT_REFLECTION))
                .should()
                .accessTargetWhere(Lookups.ANY)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void lookups_are_seen_however_they_are_written() {
        JavaClass samples = new ClassFileImporter().importClass(LookupSamples.class);
        List<String> seen = samples.getAccessesFromSelf().stream()
                .filter(Lookups.ANY)
                .map(access -> access.getOrigin().getName())
                .distinct()
                .toList();

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        samples.getMethods().stream().map(JavaMember::getName).toList());
    }

    @Test
    void internal_packages_are_used_by_their_own_module_only() {
        classes().should(leaveOthersInternalsAlone()).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void concepts_have_no_cycles() {
        slices().assignedFrom(concepts())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areIn(Set<String> modules) {
        return describe("are in the modules " + modules, type -> modules.contains(Modules.of(type)));
    }

    private static ArchCondition<JavaClass> leaveOthersInternalsAlone() {
        return new ArchCondition<>("use no internal package of another module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (Modules.isInternal(target) && !Modules.of(target).equals(Modules.of(type))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** A package and its internal twin are one concept: the one is made with the other. */
    private static SliceAssignment concepts() {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "concepts";
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("dev.databridge")
                        ? SliceIdentifier.of(TWIN.matcher(type.getPackageName()).replaceFirst("$1"))
                        : SliceIdentifier.ignore();
            }
        };
    }
}
