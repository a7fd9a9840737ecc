package id.payung.evidence;

/**
 * How the doubt was measured.
 *
 * @param how the procedure in words, such as "placebo: every untreated unit took its turn"
 * @param why the reason for this one, such as "3 treated units; clustered errors need ten"
 */
public record Inference(String how, String why) {}
