package jp.telework.test.fuzz;

/** The control: a parser with a fault behind four comparisons, which no blind guess finds in seconds. */
public final class BrokenParserFuzz {

    private BrokenParserFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 3 && input[0] == 'F' && input[1] == 'u' && input[2] == 'z' && input[3] == 'z') {
            throw new IllegalStateException("the planted fault");
        }
    }
}
