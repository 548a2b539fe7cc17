package dev.databridge.processor;

/** Mistakes in projections. */
final class ProjectionMistakes {
    private final Mistakes mistakes;

    private ProjectionMistakes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void addTo(Mistakes mistakes) {
        ProjectionMistakes all = new ProjectionMistakes(mistakes);
        all.projections();
    }

    private void projections() {
        mistakes.add("projection of an unknown field", """
                @Document class Model { @Id ObjectId id; String name; }
                @Projection(of = Model.class)
                record View(
                        String title) {} // error: View.title is no field of Model
                """);
        mistakes.add("projection with another type", """
                @Document class Model { @Id ObjectId id; String name; }
                @Projection(of = Model.class)
                record View(
                        int name) {} // error: View.name is a int, but in Model it is a java.lang.String
                """);
        mistakes.add("nested projection of an unknown field", """
                @Document class Model { @Id ObjectId id; Part part; record Part(String a) {} }
                @Projection(of = Model.class)
                record View(
                        Some part) { // error: Some.b is stored as 'b', which is no field of Part
                    record Some(String b) {}
                }
                """);
        mistakes.add(
                "projection of a primitive",
                "@Projection(of = int.class) record View(int name) {} // error: @Projection View is of int, which is no class");
        mistakes.add(
                "projection of an array",
                "@Projection(of = String[].class) record View(int name) {} // error: is of java.lang.String[], which is no class");
    }
}
