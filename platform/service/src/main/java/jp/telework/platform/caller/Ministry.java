package jp.telework.platform.caller;

/** Who belongs to the ministry, and under which name its decisions are kept. */
public final class Ministry {

    private Ministry() {}

    /** Whether the caller knows results before they are published. */
    public static boolean includes(Caller caller) {
        return caller.roles().stream().anyMatch(role -> switch (role) {
            case OFFICER, APPROVER, AUDITOR, BACKOFFICE -> true;
            case APPLICANT, REVIEWER, SECRETARIAT, MANAGER -> false;
        });
    }

    /** The person's sign-in name, by which duties are kept apart; a system's subject. */
    public static String actor(Caller caller) {
        return caller.name().isEmpty() ? caller.subject() : caller.name();
    }
}
