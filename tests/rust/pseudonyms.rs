//! Pseudonyms against `pseudonyms.json`, which was made with another implementation of HMAC and HKDF.

use serde::Deserialize;
use udvej::client::{Cpr, KeyPurpose, Pseudonymizer};
use udvej_tests::folder;

#[derive(Deserialize)]
struct Case {
    master_hex: String,
    epoch: String,
    project: String,
    recipient: String,
    purpose: String,
    cpr: Option<String>,
    secret_hex: Option<String>,
    key_id: String,
    pseudonym: String,
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn pseudonyms_agree_with_another_implementation() {
    let text = std::fs::read_to_string(folder().join("pseudonyms.json")).unwrap();
    let cases: Vec<Case> = serde_json::from_str(&text).unwrap();
    assert!(cases.len() > 3);
    for case in cases {
        let Case { epoch, project, recipient, purpose, .. } = case;
        let purpose = KeyPurpose { epoch, project, recipient, purpose };
        let pseudonymizer = Pseudonymizer::new(&bytes(&case.master_hex), &purpose).unwrap();
        let pseudonym = match (case.cpr, case.secret_hex) {
            (Some(cpr), None) => pseudonymizer.of_cpr(&Cpr::parse(&cpr).unwrap()),
            (None, Some(secret)) => pseudonymizer.of_secret(&bytes(&secret).try_into().unwrap()),
            _ => panic!("a case has a CPR number or a secret"),
        };
        assert_eq!(pseudonym, case.pseudonym);
        assert_eq!(pseudonymizer.key_id(), case.key_id);
    }
}
