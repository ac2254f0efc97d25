/** Selected towns over HTTP. */
@NullMarked
package jp.telework.furusato.town.api;

import org.jspecify.annotations.NullMarked;
