package jp.telework.subsidy;

import java.util.Set;
import jp.telework.test.text.CatalogueGate;

class MessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.subsidy";
    }

    /** Notices have titles. The others steer the code: sorting, searching, counting duties, asking for parts. */
    @Override
    protected Set<String> unnamed() {
        return Set.of(
                "NoticeKind",
                "ObligationKind.Nature",
                "ObligationKind.Ordinal",
                "PortalProgramme",
                "PortalSort",
                "PortalVocabulary",
                "ProposalPart",
                "Searches.Register",
                "Searches.Reader");
    }
}
