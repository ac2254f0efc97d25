package jp.telework.kernel.text;

/** Sentences that say what to do first. */
enum AdviceText implements MessageKey {
    FIRST_STEP;

    @Override
    public String catalogue() {
        return "jp.telework.kernel.advice";
    }
}
