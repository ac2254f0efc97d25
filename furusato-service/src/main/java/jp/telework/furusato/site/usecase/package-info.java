/** What can be done with sites. */
@NullMarked
package jp.telework.furusato.site.usecase;

import org.jspecify.annotations.NullMarked;
