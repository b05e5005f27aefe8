"""Pseudonyms, against Python's own HMAC, and the tokens of VIP cards."""

import hashlib
import hmac
import json
import secrets

import pytest
import udvej
from samples import OFFICIAL_CPR
from vectors import SHARED

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MASTER = bytes(range(32))
PURPOSE = {"epoch": "2013", "project": "exit", "recipient": "sfi", "purpose": "måling"}


def base32(number: int, symbols: int) -> str:
    return "".join(ALPHABET[number >> 5 * i & 31] for i in reversed(range(symbols)))


def hkdf(master: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869, with SHA-256; at most one block."""
    key = hmac.digest(salt, master, "sha256")
    return hmac.digest(key, info + b"\x01", "sha256")[:length]


def info(purpose: dict[str, str]) -> bytes:
    parts = [purpose[name].encode() for name in ("project", "recipient", "purpose")]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def expected(data: bytes, master: bytes = MASTER, purpose: dict[str, str] = PURPOSE) -> str:
    key = hkdf(master, purpose["epoch"].encode(), info(purpose), 32)
    return base32(int.from_bytes(hmac.new(key, data, hashlib.sha256).digest()[:16], "big"), 26)


@pytest.fixture
def pseudonymizer() -> udvej.Pseudonymizer:
    return udvej.Pseudonymizer(MASTER, **PURPOSE)


def test_a_pseudonym_is_what_pythons_hmac_gives(pseudonymizer: udvej.Pseudonymizer) -> None:
    assert pseudonymizer.of_cpr(OFFICIAL_CPR) == expected(b"0707614285")
    for _ in range(20):
        secret = secrets.token_bytes(16)
        assert pseudonymizer.of_secret(secret) == expected(secret)


def test_the_shared_pseudonyms_are_what_python_and_the_library_give() -> None:
    cases = json.loads((SHARED / "pseudonyms.json").read_text(encoding="utf-8"))
    assert len(cases) > 3
    for case in cases:
        purpose = {name: case[name] for name in PURPOSE}
        master = bytes.fromhex(case["master_hex"])
        pseudonymizer = udvej.Pseudonymizer(master, **purpose)
        assert pseudonymizer.key_id == case["key_id"]
        if case.get("cpr") is not None:
            data = case["cpr"].replace("-", "").replace(" ", "").encode()
            pseudonym = pseudonymizer.of_cpr(case["cpr"])
        else:
            data = bytes.fromhex(case["secret_hex"])
            pseudonym = pseudonymizer.of_secret(data)
        assert pseudonym == case["pseudonym"] == expected(data, master, purpose)


def test_the_key_id_is_what_pythons_hmac_gives(pseudonymizer: udvej.Pseudonymizer) -> None:
    block = hkdf(MASTER, PURPOSE["epoch"].encode(), info(PURPOSE) + b"key id", 16)
    assert pseudonymizer.key_id == base32(int.from_bytes(block, "big") >> 78, 10)


@pytest.mark.parametrize("name", list(PURPOSE))
def test_another_purpose_gives_unrelated_pseudonyms(name: str, pseudonymizer: udvej.Pseudonymizer) -> None:
    other = udvej.Pseudonymizer(MASTER, **(PURPOSE | {name: "other"}))
    assert other.of_cpr(OFFICIAL_CPR) != pseudonymizer.of_cpr(OFFICIAL_CPR)
    assert other.key_id != pseudonymizer.key_id


def test_secrets_of_the_wrong_length_are_refused(pseudonymizer: udvej.Pseudonymizer) -> None:
    with pytest.raises(udvej.SecretError, match="31 bytes"):
        udvej.Pseudonymizer(bytes(31), **PURPOSE)
    with pytest.raises(udvej.SecretError, match="15 bytes"):
        pseudonymizer.of_secret(bytes(15))


@pytest.mark.parametrize("text", ["", "070761428", "310299-0000", "0a07614285", "07076142855"])
def test_what_is_no_cpr_number_is_refused(text: str, pseudonymizer: udvej.Pseudonymizer) -> None:
    with pytest.raises(udvej.CprError):
        pseudonymizer.of_cpr(text)


def test_a_card_survives_typing_and_catches_a_typing_error() -> None:
    token = udvej.card_token(secrets.randbits(30))
    assert len(token) == 8
    assert udvej.check_card(token) == token
    assert udvej.check_card(f" {token[:4].lower()}-{token[4:].lower()} ") == token
    for i, symbol in enumerate(token):
        wrong = ALPHABET[(ALPHABET.index(symbol) + 1) % 32]
        assert udvej.check_card(token[:i] + wrong + token[i + 1 :]) is None


def test_random_bits_are_bits() -> None:
    with pytest.raises(OverflowError):
        udvej.card_token(-1)
