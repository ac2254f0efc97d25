/** What officers and the public do with selection rounds. */
@NullMarked
package jp.telework.furusato.round.usecase;

import org.jspecify.annotations.NullMarked;
