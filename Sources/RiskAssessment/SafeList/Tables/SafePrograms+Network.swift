extension SafePrograms {
  static let network = """
    ping,ping6,fping,traceroute,traceroute6,tracepath,mtr,nslookup,host,dig,drill,whois,netstat *
    ss * !-K !--kill !-D !--diag
    ip/ -4 -6 --brief --json --details --oneline --color --stats -br -brief -c -color -color= --color= -d -details -s -stats -statistics -j -json -p -pretty -o -oneline -n= \
    -netns= -a -all -N -r -t -h -human
      a,ad,addr,address,l,link,r,ro,route,ru,rule,n,neigh,neighbor,neighbour,maddr,mroute,tunnel,tunl,netns,m,mon,monitor \
    * {show,sh,s,list,lst,ls,l,get,all,address,link,route,} !-batch
      -V *
      xfrm:state,policy {show,list,count,get,}
      xfrm/
      tcp_metrics,token,macsec,l2tp,maddress,netconf,nexthop,mptcp,vrf,sr,ila,fou {show,list}
    ifconfig <1 -a -s -v -l
    route <0 -n -e -v -4 -6
    route -n {get,monitor} *
    arp -a -n -v -e -i= <1
    iw/
      list,phy *
      reg {get} *
      dev *  @wireless
    iwconfig <1
    iwlist * @wireless
    ethtool <1 -i -k -S -a -c -g -l -m -T -P -u -n -x -d --show-features --driver --statistics --show-ring
    nmcli/ -t -f= -p -m= -g= --fields= --terse --get-values= --colors= -c= .
      general,g,radio,r,networking,n,monitor,m {status,hostname,permissions,logging,all,wifi,connectivity,} <1 *
      device,dev,d {status,show,wifi,monitor,lldp,} @wireless *
      connection,con,c {show,monitor,} *
      connection,con,c,device,dev,d <0
    resolvectl,systemd-resolve/ . --no-pager --status -4 -6 -i= --statistics
      status,query,statistics,service,openpgp,tlsa *
      dns,domain,llmnr,mdns,dnsovertls,dnssec,nta <1
    networkctl/ . --no-pager -a
      list,status,lldp *
    iptables,ip6tables,iptables-nft,ip6tables-nft -t= -n -v -x -w -L -S --list= --list-rules --line-numbers --numeric \
    --verbose --table= ?-L,-S,--list,--list-rules
    iptables-save,ip6tables-save,ebtables-save -t= -c <0
    nft/ -a -n -j -s -nn -N -y
      list * @onecommand
    nft ?-c,--check -c --check -f= --file= <0
    pfctl -s= -v ?-s
    tcpdump * !-w !-z !-W !-C !-G -i= -c= -s= -r= -Q= -T= -y=
    tshark,ngrep * !-w !-O !-b !-X !--export-objects
    nmap * !-oN !-oX !-oG !-oA !-oS !-oM !--oN !--oX !--oG !--oA !--oS !--oM !-o !--script !-script !-sC !-A !--resume !--interactive !-iR -p= -P= -T=
    nbtscan,avahi-browse,avahi-resolve,lldpctl *
    sslscan * !--xml
    dns-sd * ?-B,-L,-Q,-G,-q,-g,-V,-E,-F !-R !-P !-A !-X
    curl * -o:sink --output:sink -X:GET,HEAD,OPTIONS --request:GET,HEAD,OPTIONS -w= -H= -A= -e= -m= -u= -b= -x= -r= -y= -Y= \
    -z= -C= @writeout --header= --user-agent= --write-out= --max-time= --connect-timeout= --retry= --retry-delay= --resolve= \
    --referer= --cookie= --proxy= --user= --range= --interface= --url= --cacert= --max-redirs= --limit-rate= --location \
    --compressed --url-query= !-O !-J !-T !-d !-F !-K !-c -D:sink !-Q !-E !--remote-name !--remote-name-all \
    !--remote-header-name !--upload-file !--data !--data-raw !--data-binary !--data-urlencode !--data-ascii !--json !--form \
    !--form-string !--config !--cookie-jar --dump-header:sink !--trace !--trace-ascii !--output-dir !--quote !--unix-socket \
    !--stderr !--etag-save !--libcurl !--hsts !--alt-svc !--create-dirs !--mail-from !--engine !--netrc-file !--trace-config !--variable !--expand-output \
    !--expand-data !--expand-upload-file
    curl * @writeout ?-G,--get -d= --data= --data-urlencode= -H= -o:sink !-O !-J !-T !-F !-K !-c !-D !-Q !-E !-X !--remote-name \
    !--upload-file !--form !--config !--cookie-jar !--dump-header !--trace !--trace-ascii !--output-dir !--quote !--output \
    !--stderr !--libcurl !--etag-save !--hsts !--alt-svc !--unix-socket
    wget * ?-O,--output-document,--spider -O:sink --output-document:sink -U= -T= -t= -e:robots=off --header= --user-agent= !--config !--hsts-file !-i !-o !-a \
    !-b !-r !-m !--post-data !--post-file !--body-file !--body-data !--method !--save-cookies !--save-headers !--output-file \
    !--append-output !--use-askpass !--recursive !--mirror !--input-file !--execute !-x !-P !--rejected-log !--warc-file
    http,https,xh,xhs -h -v -b -p= -j --headers --body --verbose --follow -F --pretty= --timeout= --ignore-stdin -I @get
    nc,ncat,netcat -z -v -n -u -w= -4 -6 ?-z
    openssl/
      version,ciphers,list,help,errstr,speed,prime single * !-engine !-provider !-provider-path !-config
      passwd,nseq single * !-out !-in !-engine !-writerand !-provider-path
      enc ?-ciphers,-list single -ciphers -list
      base64,enc single * !-out !-engine !-writerand !-provider-path
      x509,req,crl,asn1parse,pkcs7,ec,rsa,pkey,dsa,crl2pkcs7,ocsp,sess_id,verify,s_client,dgst,rand,pkcs12,ecparam \
    single * !-out !-writerand !-CAcreateserial !-sign !-signkey !-newkey !-new !-genkey !-keyout !-engine !-CA !-passout \
    !-sess_out !-msgfile !-config !-provider !-provider-path !-keylogfile !-respout !-reqout !-nodes
    ssh-keygen * ?-l,-B,-F,-y !-f !-R !-H !-D
    ssh-keygen -l -B -y -f= -E= -v -F= -P= ?-l,-B,-F,-y
    ssh-add ?-l,-L -l -L -E=
    ssh-keyscan -t= -p= -H -4 -6 -T= -c -f=
    ssh -T -v -p= -i= -4 -6 ?-T <1 @githost
    ssh -G -V -Q= -p= -l= -F= ?-G,-V,-Q
    mosh -a -n -p= --predict= @inner
    ssh * -o:BatchMode=yes,ConnectTimeout=1,ConnectTimeout=2,ConnectTimeout=3,ConnectTimeout=5,ConnectTimeout=10,ConnectTimeout=15,ConnectTimeout=20,ConnectTimeout=30,LogLevel=ERROR,LogLevel=QUIET,StrictHostKeyChecking=yes,ServerAliveInterval=30,ServerAliveInterval=60,ServerAliveInterval=15,RequestTTY=no,NumberOfPasswordPrompts=0,PasswordAuthentication=no !-L !-R !-D !-w !-E !-F !-f !-N !-S !-W !-g !-I -p= -l= -i= -b= -c= -m= -J= -e= -O:check -Q= -B= @inner
    openssl/
      sha1,sha224,sha256,sha384,sha512,md5,sha3-256 single * !-out !-sign !-engine
    gpg,gpg2 ?--show-keys,--list-public-keys,--export-ssh-key,--list-config --show-keys --list-public-keys \
    --export-ssh-key --list-config --with-colons --with-fingerprint --keyid-format= --with-subkey-fingerprint
    gpg,gpg2 ?-k,-K,--list-keys,--list-secret-keys,--fingerprint,--verify,--list-packets,--list-sigs,--check-sigs \
    -k -K --list-keys --list-secret-keys --fingerprint --verify --list-packets --list-sigs --check-sigs --with-colons \
    --keyid-format= --with-fingerprint --with-subkey-fingerprint -v --batch --no-tty --homedir=
    sftp,ftp ?--help
    speedtest,speedtest-cli,fast,nload,jnettop *
    smbclient -L= -N -U=
    snmpget,snmpwalk * -m= -M= -O= -c= -v= -u= -l= -a= -A= -x= -X= !-L
    ldapsearch * -b= -D= -H= -w= -s= -l= -z= -y= !-t !-T
    wg {show,showconf,} *
    wg <0
    tailscale/
      status,ip,netcheck,ping,version,whois,licenses *
      dns {status,query} *
    """
}
