package dev.databridge.processor;

/** Mistakes in converters. */
final class ConverterMistakes {
    private final Mistakes mistakes;

    private ConverterMistakes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void addTo(Mistakes mistakes) {
        ConverterMistakes all = new ConverterMistakes(mistakes);
        all.converters();
    }

    private void converters() {
        mistakes.document(
                "converter that is none",
                "    @Convert(String.class) Part a; // error: implements neither dev.databridge.codec.Converter nor org.bson.codecs.Codec\n    record Part(String a) {}");
        mistakes.document("converter without constructor", """
                    @Convert(Wrong.class) Part a; // error: the converter Wrong, of which no instance can be made; constructor without parameters
                    record Part(String a) {}
                    static class Wrong implements dev.databridge.codec.Converter<Part, String> {
                        Wrong(int a) {}
                        public String toStored(Part value) { return ""; }
                        public Part fromStored(String stored) { return null; }
                    }
                """);
        mistakes.document("converter of another type", """
                    @Convert(Wrong.class) Part a; // error: converts java.lang.Integer; expected one for; Part
                    record Part(String a) {}
                    static class Wrong implements dev.databridge.codec.Converter<Integer, String> {
                        public String toStored(Integer value) { return ""; }
                        public Integer fromStored(String stored) { return 1; }
                    }
                """);
        mistakes.document("converter for other type arguments", """
                    @Convert(Wrong.class) List<Integer> a; // error: Wrong, which converts java.util.List<java.lang.String>; expected one for java.util.List<java.lang.Integer>
                    static class Wrong implements dev.databridge.codec.Converter<List<String>, String> {
                        public String toStored(List<String> value) { return ""; }
                        public List<String> fromStored(String stored) { return null; }
                    }
                """);
        mistakes.document("converter that stores its own type", """
                    Part a; // error: the converter Self, whose stored type leads back to this converter; another type
                    @Convert(Self.class) record Part(String a) {}
                    static class Self implements dev.databridge.codec.Converter<Part, List<Part>> {
                        public List<Part> toStored(Part value) { return null; }
                        public Part fromStored(List<Part> stored) { return null; }
                    }
                """);
        mistakes.document("converter whose constructor throws", """
                    @Convert(Wrong.class) String a; // error: the converter Wrong, whose constructor throws the checked java.io.IOException
                    static class Wrong implements dev.databridge.codec.Converter<String, String> {
                        Wrong() throws java.io.IOException {}
                        public String toStored(String value) { return ""; }
                        public String fromStored(String stored) { return null; }
                    }
                """);
    }
}
