package jp.telework.seminar.registration.usecase;

import java.util.List;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;

/** Commands on a registration that another feature has. Implemented by that feature. */
public interface MoreActions {

    /** Its commands, once for each part that they can be about. */
    List<Possibility> of(Visitor visitor, Registration registration);
}
