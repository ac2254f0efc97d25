package jp.telework.platform.caller;

/** Who belongs to the ministry. */
public final class Ministry {

    private Ministry() {}

    /** Whether the caller knows results before they are published. */
    public static boolean includes(Caller caller) {
        return caller.roles().stream().anyMatch(role -> switch (role) {
            case OFFICER, APPROVER, AUDITOR, BACKOFFICE -> true;
            case APPLICANT, REVIEWER, SECRETARIAT, MANAGER -> false;
        });
    }
}
