package jp.telework.kernel.text;

/** A sentence of a message catalogue. Implemented by enums, so that a test can walk every key. */
public interface MessageKey {

    /** The key inside the catalogue; for enums the constant's name. */
    String name();

    /** Base name of the resource bundle that holds the sentence, such as {@code jp.telework.kernel.errors}. */
    String catalogue();
}
