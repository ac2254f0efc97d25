/** Pages for people: the landing page and the API page. */
@NullMarked
package jp.telework.gateway.pages;

import org.jspecify.annotations.NullMarked;
