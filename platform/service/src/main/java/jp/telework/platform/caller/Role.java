package jp.telework.platform.caller;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles of the API contract. Constants of {@link Names} serve {@code @RolesAllowed}. */
public enum Role {
    /** 申請者: staff or system of a municipality or other representative organisation. */
    APPLICANT(Names.APPLICANT),
    /** 担当官: programme officer of the ministry. */
    OFFICER(Names.OFFICER),
    /** 決裁者: deciding officer. */
    APPROVER(Names.APPROVER),
    /** 評価者: outside expert. */
    REVIEWER(Names.REVIEWER),
    /** 事務局: seminar and dispatch office. */
    SECRETARIAT(Names.SECRETARIAT),
    /** テレワークマネージャー. */
    MANAGER(Names.MANAGER),
    /** 会計検査: reads everything, changes nothing. */
    AUDITOR(Names.AUDITOR),
    /** 省内システム (client credentials). */
    BACKOFFICE(Names.BACKOFFICE);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }

    /** The roles as they stand in tokens. */
    public static final class Names {
        /** Every caller with a valid token, with any roles or none. */
        public static final String ANY = "**";

        public static final String APPLICANT = "applicant";
        public static final String OFFICER = "officer";
        public static final String APPROVER = "approver";
        public static final String REVIEWER = "reviewer";
        public static final String SECRETARIAT = "secretariat";
        public static final String MANAGER = "manager";
        public static final String AUDITOR = "auditor";
        public static final String BACKOFFICE = "backoffice";

        private Names() {}
    }
}
