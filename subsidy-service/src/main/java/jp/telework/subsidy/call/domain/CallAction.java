package jp.telework.subsidy.call.domain;

/** What officers do with a call. */
public enum CallAction {
    CHANGE("change"),
    PUBLISH("publication");

    private final String noun;

    CallAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
