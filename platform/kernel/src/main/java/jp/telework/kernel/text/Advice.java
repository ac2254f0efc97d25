package jp.telework.kernel.text;

/**
 * What to do first. Passed among the arguments of a sentence, it has no place of its own: it follows the sentence.
 *
 * @param message the sentence that follows
 */
public record Advice(Message message) {

    /**
     * Another action has to come first.
     *
     * @param path the last part of the action's path in the API
     */
    public static Advice first(Term action, String path) {
        return new Advice(Message.of(AdviceText.FIRST_STEP, action, path));
    }
}
