/** Published calls for the portal, in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.portal.persistence;

import org.jspecify.annotations.NullMarked;
