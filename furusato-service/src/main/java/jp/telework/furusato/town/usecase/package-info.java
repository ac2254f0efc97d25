/** What is done with a selected town. */
@NullMarked
package jp.telework.furusato.town.usecase;

import org.jspecify.annotations.NullMarked;
