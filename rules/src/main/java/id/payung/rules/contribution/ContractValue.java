package id.payung.rules.contribution;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

/**
 * How the value of a construction contract is known. Contributions are of the value without PPN.
 */
public sealed interface ContractValue {

    Rupiah amount();

    /** Value added tax (PPN) is not in it. */
    record WithoutTax(Rupiah amount) implements ContractValue {}

    /** PPN is in it, at the rate of the contract's date. */
    record WithTax(Rupiah amount) implements ContractValue {}

    /** PPN is in it, at a rate that the contract names. */
    record WithTaxAt(Percent rate, Rupiah amount) implements ContractValue {}
}
