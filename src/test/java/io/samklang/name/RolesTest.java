package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private final Roles roles = Roles.shipped();

  @ParameterizedTest
  @CsvSource({
    "president, president, true",
    "head-of-government, prime-minister, true",
    "former-president, president, true",
    "acting-prime-minister, head-of-government, true",
    "president, prime-minister, false",
    "former-president, prime-minister, false",
    "foreign-minister, finance-minister, false",
    "deputy-justice-minister, justice-minister, false",
  })
  void agree(String role, String other, boolean agree) {
    assertThat(roles.agree(role, other)).isEqualTo(agree);
    assertThat(roles.agree(other, role)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "president, prime-minister, true",
    "president, president, false",
    "president, head-of-state, false",
    "justice-minister, defence-minister, true",
    "justice-minister, minister, false",
    "justice-minister, state-secretary, true",
    "foreign-minister, state-secretary, false",
    "finance-minister, economy-minister, false",
    "deputy-justice-minister, justice-minister, true",
    "deputy-justice-minister, finance-minister, true",
    "deputy-chair, chair, true",
    "former-president, president, false",
    "former-president, prime-minister, false",
    "former-president, former-prime-minister, true",
    "goalkeeper, coach, true",
    "goalkeeper, striker, true",
    "goalkeeper, player, false",
    "midfielder, striker, false",
    "author, journalist, false",
    "president, party-leader, false",
    "judge, prosecutor, true",
    "prosecutor, attorney-general, false",
    "chair, spokesperson, true",
    "mayor, governor, false",
    "bishop, imam, true",
    "colonel, captain, true",
  })
  void exclude(String role, String other, boolean exclude) {
    assertThat(roles.exclude(role, other)).isEqualTo(exclude);
    assertThat(roles.exclude(other, role)).isEqualTo(exclude);
  }

  /** No wider role is missing from the table. */
  @Test
  void formsOfAnAbbreviationEndNoCompound() {
    assertThat(Roles.shipped().find(LanguageTag.NB, "Childrens")).isEmpty();
    assertThat(Roles.shipped().find(LanguageTag.NB, "politisjefen")).isPresent();
  }

  @Test
  void widerRolesAreRoles() {
    var keys = NameTable.read("roles.tsv").stream().map(row -> row.cell("key")).toList();
    assertThat(NameTable.read("roles.tsv"))
        .map(row -> row.cell("broader"))
        .filteredOn(broader -> !broader.isEmpty())
        .isSubsetOf(keys);
  }

  @Test
  void aCompoundIsWhatItsLastPartSays() {
    assertThat(roles.find(LanguageTag.NB, "Gunma-guvernøren")).contains("governor");
    assertThat(roles.find(LanguageTag.DE, "Landesaußenministerin")).contains("foreign-minister");
  }
}
