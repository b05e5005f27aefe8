//! Reads compressed deliveries. A file is known by its first bytes, not by its name.

use std::io::{BufRead, BufReader, Chain, Cursor, Error, ErrorKind, Read, Result};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::{FrameDecoder, StreamingDecoder};

/// The first bytes of a file in gzip and in Zstandard.
const GZIP: [u8; 2] = [0x1F, 0x8B];
const ZSTANDARD: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];

/// The most bytes that a file may unpack to.
const MOST: u64 = 1 << 30;
/// How many times larger than the compressed bytes the unpacked ones may be. Deliveries become 10 to 40 times larger.
const TIMES: u64 = 200;
/// The number of bytes up to which the ratio does not matter.
const SMALL: u64 = 16 << 20;

/// Returns whether bytes are the start of a compressed file.
pub(crate) fn is_compressed(start: &[u8]) -> bool {
    start.starts_with(&GZIP) || start.starts_with(&ZSTANDARD)
}

/// Returns a reader of what is compressed in gzip (`.gz`) or Zstandard (`.zst`), and of any other bytes as they are.
///
/// Reading fails if the bytes unpack to more than 1 GiB, or to more than 200 times their number.
///
/// ```
/// use std::io::Read;
/// let mut text = String::new();
/// udvej_file::unpacked(&b"{}"[..])?.read_to_string(&mut text)?;
/// assert_eq!(text, "{}");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// An I/O error if the first bytes cannot be read.
pub fn unpacked<'r>(mut packed: impl Read + Send + 'r) -> Result<Box<dyn Read + Send + 'r>> {
    let mut start = Vec::new();
    (&mut packed).take(ZSTANDARD.len() as u64).read_to_end(&mut start)?;
    let (is_gzip, is_zstandard) = (start.starts_with(&GZIP), start.starts_with(&ZSTANDARD));
    let taken = Arc::new(AtomicU64::new(0));
    let whole = Cursor::new(start).chain(packed);
    if !is_gzip && !is_zstandard {
        return Ok(Box::new(whole));
    }
    let packed = BufReader::new(Counted { packed: whole, taken: Arc::clone(&taken) });
    Ok(if is_gzip {
        Box::new(Bounded { unpacked: MultiGzDecoder::new(packed), taken, given: 0 })
    } else {
        Box::new(Bounded { unpacked: Frames::Between(packed), taken, given: 0 })
    })
}

/// Counts the compressed bytes.
struct Counted<R> {
    packed: Chain<Cursor<Vec<u8>>, R>,
    taken: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let read = self.packed.read(buffer)?;
        self.taken.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// Stops where a small file unpacks to far too much.
struct Bounded<R> {
    unpacked: R,
    taken: Arc<AtomicU64>,
    given: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let read = self.unpacked.read(buffer).map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => Error::new(error.kind(), "the compressed file is cut off"),
            kind => Error::new(kind, format!("the compressed file is damaged: {error}")),
        })?;
        self.given += read as u64;
        let allowed = self.taken.load(Ordering::Relaxed).saturating_mul(TIMES).clamp(SMALL, MOST);
        if self.given > allowed {
            return Err(Error::new(
                ErrorKind::FileTooLarge,
                format!(
                    "the compressed file unpacks to more than {TIMES} times its size, or to more than 1 GiB"
                ),
            ));
        }
        Ok(read)
    }
}

/// The frames of a Zstandard file, one after the other.
enum Frames<R: Read> {
    Between(R),
    Within(Box<Frame<R>>),
    Ended,
}

/// A frame; its first four bytes were read before it.
type Frame<R> = StreamingDecoder<Chain<Cursor<[u8; 4]>, R>, FrameDecoder>;

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        loop {
            match std::mem::replace(self, Self::Ended) {
                Self::Ended => return Ok(0),
                Self::Within(mut frame) => {
                    let read = frame.read(buffer)?;
                    if read > 0 || buffer.is_empty() {
                        *self = Self::Within(frame);
                        return Ok(read);
                    }
                    *self = Self::Between(frame.into_inner().into_inner().1);
                }
                Self::Between(mut packed) => {
                    if !packed.fill_buf()?.is_empty() {
                        *self = next_frame(packed)?;
                    }
                }
            }
        }
    }
}

fn next_frame<R: BufRead>(mut packed: R) -> Result<Frames<R>> {
    let mut word = [0; 4];
    packed.read_exact(&mut word)?;
    // Frames of other programs, which are skipped: 0x184D2A50 to 0x184D2A5F, then the length.
    if u32::from_le_bytes(word) >> 4 == 0x0184_D2A5 {
        packed.read_exact(&mut word)?;
        std::io::copy(&mut (&mut packed).take(u32::from_le_bytes(word).into()), &mut std::io::sink())?;
        return Ok(Frames::Between(packed));
    }
    let frame = StreamingDecoder::new(Cursor::new(word).chain(packed)).map_err(Error::other)?;
    Ok(Frames::Within(Box::new(frame)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(bytes).unwrap();
        packed.finish().unwrap()
    }

    fn zstandard(bytes: &[u8]) -> Vec<u8> {
        compress_to_vec(bytes, CompressionLevel::Fastest)
    }

    fn read(packed: &[u8]) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        unpacked(packed)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    #[test]
    fn what_is_packed_comes_out_as_it_was() {
        let text: Vec<u8> = (0..200_000_u32).flat_map(|n| n.wrapping_mul(n).to_le_bytes()).collect();
        for pack in [gzip, zstandard] {
            assert!(is_compressed(&pack(&text)));
            assert_eq!(read(&pack(&text)).unwrap(), text);
            let twice = [pack(b"one, "), pack(b""), pack(b"two")].concat();
            assert_eq!(read(&twice).unwrap(), b"one, two");
            let cut = &pack(&text)[..1000];
            assert!(read(cut).is_err());
        }
        let skipped =
            [&zstandard(b"one")[..], &[0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 9, 9, 9], &zstandard(b"two")]
                .concat();
        assert_eq!(read(&skipped).unwrap(), b"onetwo");
        for plain in [&b""[..], b"{", b"{\"delivery\":{}}"] {
            assert_eq!(read(plain).unwrap(), plain);
        }
    }

    #[test]
    fn a_small_file_that_unpacks_to_far_too_much_is_refused() {
        let large = vec![b' '; 32 << 20];
        for pack in [gzip, zstandard] {
            let error = read(&pack(&large)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::FileTooLarge, "{error}");
        }
    }
}
