package dev.databridge.validation.internal;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * The form of e-mail addresses, the same that Hibernate Validator 9 takes: a local part of at most 64 characters, whose dotted
 * parts are atoms or quoted, and a domain of at most 255 characters that is a name or an address in brackets.
 */
public final class EmailAddresses {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    private static final String WORD = "(?:[a-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uFFFF-]+"
            + "|\"(?:[a-z0-9!#$%&'*.(),<>\\[\\]:;  @+/=?^_`{|}~\u0080-\uFFFF-]|\\\\\\\\|\\\\\\\")+\")";

    private static final Pattern LOCAL_PART = Pattern.compile(WORD + "(?:\\." + WORD + ")*", Pattern.CASE_INSENSITIVE);

    private static final String LABEL_CHARACTERS = "[a-z\u0080-\uFFFF0-9!#$%&'*+/=?^_`{|}~]++";
    private static final String LABEL = LABEL_CHARACTERS + "(?:-++" + LABEL_CHARACTERS + ")*+";
    private static final String NAME = LABEL + "(?:\\." + LABEL + ")*+";

    private static final String BYTE = "(?:25[0-5]|(?:2[0-4]|1{0,1}[0-9]){0,1}[0-9])";
    private static final String V4 = "(?:" + BYTE + "\\.){3,3}" + BYTE;
    private static final String GROUP = "[0-9a-fA-F]{1,4}";

    private static final String V6 = "(?:(?:" + GROUP + ":){7,7}" + GROUP
            + "|(?:" + GROUP + ":){1,7}:"
            + "|(?:" + GROUP + ":){1,6}:" + GROUP
            + "|(?:" + GROUP + ":){1,5}(?::" + GROUP + "){1,2}"
            + "|(?:" + GROUP + ":){1,4}(?::" + GROUP + "){1,3}"
            + "|(?:" + GROUP + ":){1,3}(?::" + GROUP + "){1,4}"
            + "|(?:" + GROUP + ":){1,2}(?::" + GROUP + "){1,5}"
            + "|" + GROUP + ":(?:(?::" + GROUP + "){1,6})"
            + "|:(?:(?::" + GROUP + "){1,7}|:)"
            + "|fe80:(?::[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}"
            + "|::(?:ffff(:0{1,4}){0,1}:){0,1}" + V4
            + "|(?:" + GROUP + ":){1,4}:" + V4 + ")";

    private static final Pattern DOMAIN = Pattern.compile(
            NAME + "|\\[[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\]|\\[IPv6:" + V6 + "\\]",
            Pattern.CASE_INSENSITIVE);

    private EmailAddresses() {}

    /** Whether a text is an address, or empty. */
    public static boolean isOne(CharSequence text) {
        if (text.isEmpty()) {
            return true;
        }
        String address = text.toString();
        int at = address.lastIndexOf('@'); // a quoted local part may hold others
        return at >= 0 && (PlainAddresses.isOne(address, at) || isRareOne(address, at));
    }

    private static boolean isRareOne(String address, int at) {
        return isLocalPart(address.substring(0, at)) && isDomain(address.substring(at + 1));
    }

    private static boolean isLocalPart(String text) {
        return text.length() <= LONGEST_LOCAL_PART && LOCAL_PART.matcher(text).matches();
    }

    private static boolean isDomain(String text) {
        if (text.endsWith(".")) {
            return false;
        }
        try {
            return IDN.toASCII(text).length() <= LONGEST_DOMAIN
                    && DOMAIN.matcher(text).matches();
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
