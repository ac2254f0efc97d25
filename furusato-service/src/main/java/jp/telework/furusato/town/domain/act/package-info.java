/** What the acts of a town say. */
@NullMarked
package jp.telework.furusato.town.domain.act;

import org.jspecify.annotations.NullMarked;
