package id.payung.platform.cli;

import picocli.CommandLine.Command;

/** {@code payung bank}: plays a bank against a running Payung. */
@Command(
        name = "bank",
        description = "Plays a bank that pays by SNAP, against a running demo.",
        subcommands = BankPayCommand.class,
        mixinStandardHelpOptions = true)
final class BankCommand {}
